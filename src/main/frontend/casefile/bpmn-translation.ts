const LABEL_WIDTH = 90;

/** Gives the elements of a model the names it carries for a language, in camunda:property elements `name.<language>`. */
export function translate(elementsById: Record<string, any>, language: string) {
  for (const element of Object.values(elementsById)) {
    const name = translation(element, `name.${language}`);
    if (name) {
      element.name = name;
    }
  }
}

/** Widens the drawn labels: they were measured for the name in the file and not for its translation. */
export function makeRoom(elementsById: Record<string, any>) {
  for (const { label } of Object.values(elementsById)) {
    const missing = LABEL_WIDTH - (label?.bounds?.width ?? LABEL_WIDTH);
    if (missing > 0) {
      label.bounds.x -= missing / 2;
      label.bounds.width += missing;
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
