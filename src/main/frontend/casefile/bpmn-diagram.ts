import { html, LitElement, nothing, PropertyValues } from 'lit';
import { makeRoom, translate } from './bpmn-translation';

const NARROW = '(max-width: 720px)';
const MARGIN = 24;
const READABLE = 0.5;

/**
 * A BPMN model with the way a case has gone on it. Lives in the page and not in a shadow root: the library's own
 * styles and ours reach it there.
 */
class BpmnDiagram extends LitElement {
  static properties = {
    xml: {},
    active: { type: Array },
    passed: { type: Array },
    language: {},
    label: {},
    zoomIn: {},
    zoomOut: {},
    zoomFit: {},
    broken: {},
    failed: { state: true },
  };

  declare xml: string;
  declare active: string[];
  declare passed: string[];
  declare language: string;
  declare label: string;
  declare zoomIn: string;
  declare zoomOut: string;
  declare zoomFit: string;
  declare broken: string;
  declare failed: boolean;

  private viewer?: any;
  private making?: Promise<any>;
  private drawn = '';

  createRenderRoot() {
    return this;
  }

  connectedCallback() {
    super.connectedCallback();
    const details = this.closest('details');
    // Whoever opens a part of its own for it wants to see it.
    const asked = this.closest('[role=tabpanel]');
    if (details && !asked && window.matchMedia(NARROW).matches) {
      details.open = false;
    }
    // A hidden drawing has no size to fit into, so it is made when it is first seen.
    details?.addEventListener('toggle', () => this.draw());
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.viewer?.destroy();
    this.viewer = undefined;
    this.making = undefined;
    this.drawn = '';
  }

  render() {
    return html`
      <div class="bpmn-canvas" role="figure" aria-label=${this.label ?? ''} dir="ltr"></div>
      ${this.failed
        ? html`<p class="bpmn-broken">${this.broken}</p>`
        : html`<div class="bpmn-zoom">
            ${this.button('+', this.zoomIn, () => this.zoomBy(1.25))}
            ${this.button('−', this.zoomOut, () => this.zoomBy(0.8))}
            ${this.button('⤢', this.zoomFit, () => this.fit())}
          </div>`}
    `;
  }

  private button(sign: string, label: string, act: () => void) {
    return label
      ? html`<button type="button" aria-label=${label} title=${label} @click=${act}>
          <span aria-hidden="true">${sign}</span>
        </button>`
      : nothing;
  }

  protected updated(changed: PropertyValues) {
    if (changed.has('xml') || changed.has('active') || changed.has('language')) {
      this.draw();
    }
  }

  private async draw() {
    const key = `${this.language} ${this.active} ${this.xml}`;
    if (!this.xml || this.offsetParent === null || this.drawn === key) {
      return;
    }
    this.drawn = key;
    try {
      this.making ??= this.createViewer();
      this.viewer = await this.making;
      await this.viewer.importXML(this.xml);
      this.mark();
      this.show();
    } catch (error) {
      console.error('The model cannot be drawn', error);
      this.failed = true;
    }
  }

  // Fetched with the first drawing: it is large, and most pages show none.
  private async createViewer() {
    const { default: NavigatedViewer } = await import('bpmn-js/lib/NavigatedViewer');
    const fontFamily = getComputedStyle(this).fontFamily;
    // English words are long and would be broken in a task's box.
    const fontSize = this.language === 'en' ? 12 : 13;
    const viewer = new NavigatedViewer({
      container: this.querySelector('.bpmn-canvas') as HTMLElement,
      textRenderer: { defaultStyle: { fontFamily, fontSize }, externalStyle: { fontSize: fontSize - 1 } },
      // The wheel belongs to the page; the buttons zoom.
      zoomScroll: { enabled: false },
    } as any);
    viewer.on('import.parse.complete', (event: any) => {
      translate(event.elementsById, this.language);
      makeRoom(event.elementsById);
    });
    return viewer;
  }

  private mark() {
    const canvas = this.viewer.get('canvas');
    const present = (id: string) => this.viewer.get('elementRegistry').get(id);
    const active = (this.active ?? []).filter(present);
    const passed = (this.passed ?? []).filter((id) => present(id) && !active.includes(id));
    active.forEach((id) => canvas.addMarker(id, 'is-active'));
    passed.forEach((id) => canvas.addMarker(id, 'is-passed'));
    active.forEach((id) => this.badge(id, 'active', '●'));
    passed.forEach((id) => this.badge(id, 'passed', '✓'));
  }

  // A sign beside the colour, for those who do not tell the colours apart.
  private badge(id: string, kind: string, sign: string) {
    this.viewer.get('overlays').add(id, {
      position: { top: -9, left: -9 },
      html: `<span class="bpmn-badge ${kind}" aria-hidden="true">${sign}</span>`,
    });
  }

  // Whole where that can be read, else around the place where the case stands.
  private show() {
    const place = this.viewer.get('elementRegistry').get(this.active?.[0] ?? '');
    if (this.fit() < READABLE && place) {
      this.look(READABLE * 1.3, place.x + place.width / 2, place.y + place.height / 2);
    }
  }

  private fit(): number {
    const canvas = this.viewer?.get('canvas');
    canvas?.resized();
    const { inner, outer } = canvas?.viewbox() ?? {};
    if (!inner?.width) {
      return 1;
    }
    // The library's own fit lets the outermost elements touch the frame.
    const scale = Math.min(1, outer.width / (inner.width + 2 * MARGIN), outer.height / (inner.height + 2 * MARGIN));
    this.look(scale, inner.x + inner.width / 2, inner.y + inner.height / 2);
    return scale;
  }

  private look(scale: number, x: number, y: number) {
    const canvas = this.viewer.get('canvas');
    const { outer } = canvas.viewbox();
    const width = outer.width / scale;
    const height = outer.height / scale;
    canvas.viewbox({ x: x - width / 2, y: y - height / 2, width, height });
  }

  private zoomBy(factor: number) {
    const canvas = this.viewer?.get('canvas');
    canvas?.zoom(Math.min(4, Math.max(0.2, canvas.zoom() * factor)));
  }
}

customElements.define('hoalu-bpmn-diagram', BpmnDiagram);
