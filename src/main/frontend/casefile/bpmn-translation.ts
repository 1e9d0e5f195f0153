/** Gives the elements of a model the names it carries for a language, in camunda:property elements `name.<language>`. */
export function translate(elementsById: Record<string, any>, language: string) {
  for (const element of Object.values(elementsById)) {
    const name = translation(element, `name.${language}`);
    if (name) {
      element.name = name;
    }
  }
}

// Read without Camunda's own descriptor, extension elements are generic: a type, attributes and children.
function translation(element: any, key: string): string | undefined {
  const extensions: any[] = element.extensionElements?.values ?? [];
  return extensions
    .filter((extension) => extension.$type === 'camunda:properties')
    .flatMap((properties) => properties.$children ?? properties.values ?? [])
    .find((property) => property.name === key)?.value;
}
