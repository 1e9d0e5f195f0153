import { html, LitElement, nothing } from 'lit';
import { Outcome, ResumableUpload } from './resumable-upload';

const AT_ONCE = 3;
const DONE_SHOWN = 4000;

interface Item {
  file: File;
  upload: ResumableUpload;
  sent: number;
  state: 'waiting' | 'sending' | 'offline' | 'done' | 'failed';
  problem: string;
}

/** The place to bring files to. Lives in the page and not in a shadow root: our styles reach it there. */
class DocumentUpload extends LitElement {
  static properties = {
    address: {},
    accept: {},
    largest: { type: Number },
    one: { type: Boolean },
    texts: { type: Object },
    items: { state: true },
    over: { state: true },
    said: { state: true },
  };

  declare address: string;
  declare accept: string;
  declare largest: number;
  declare one: boolean;
  declare texts: Record<string, string>;
  declare items: Item[];
  declare over: boolean;
  declare said: string;

  constructor() {
    super();
    this.items = [];
    this.texts = {};
    this.over = false;
    this.said = '';
  }

  createRenderRoot() {
    return this;
  }

  render() {
    return html`
      <div
        class="document-drop ${this.over ? 'over' : ''}"
        @dragover=${this.dragged}
        @dragleave=${() => (this.over = false)}
        @drop=${this.dropped}
      >
        <span class="document-drop-word">${this.say('drop')}</span>
        <button type="button" class="document-button document-choose" @click=${() => this.input('choose').click()}>
          ${this.say('add')}
        </button>
        <button type="button" class="document-button document-camera" @click=${() => this.input('camera').click()}>
          ${this.say('camera')}
        </button>
        <p class="document-hint quiet">${this.say('hint')}</p>
        <input class="choose" type="file" ?multiple=${!this.one} hidden accept=${this.accept} @change=${this.chosen} />
        <input class="camera" type="file" hidden accept="image/*" capture="environment" @change=${this.chosen} />
      </div>
      ${this.items.length
        ? html`<ul class="document-uploads">
            ${this.items.map((item) => this.line(item))}
          </ul>`
        : nothing}
      <div class="document-said" role="status">${this.said}</div>
    `;
  }

  private line(item: Item) {
    const percent = Math.floor((100 * item.sent) / Math.max(1, item.file.size));
    return html`<li class=${item.state}>
      <span class="document-name" dir="auto">${item.file.name}</span>
      ${item.state === 'failed'
        ? html`<span class="document-problem">${item.problem}</span>`
        : html`<progress max="100" value=${percent} aria-label=${this.say('progress', item)}></progress>
            <span class="document-state">${this.state(item, percent)}</span>`}
      <span class="document-acts">
        ${item.state === 'failed'
          ? html`<button type="button" class="document-button" @click=${() => this.again(item)}>
              ${this.say('again')}
            </button>`
          : nothing}
        ${item.state === 'done'
          ? nothing
          : html`<button
              type="button"
              class="document-button document-cancel"
              aria-label=${this.say('cancel', item)}
              @click=${() => this.cancel(item)}
            >
              ✕
            </button>`}
      </span>
    </li>`;
  }

  private state(item: Item, percent: number) {
    switch (item.state) {
      case 'sending':
        return `${percent} %`;
      default:
        return this.say(item.state);
    }
  }

  private say(word: string, item?: Item) {
    return (this.texts[`document.upload.${word}`] ?? '').replace('{name}', item?.file.name ?? '');
  }

  private input(name: string) {
    return this.querySelector<HTMLInputElement>(`input.${name}`)!;
  }

  private dragged(event: DragEvent) {
    event.preventDefault();
    this.over = true;
  }

  private dropped(event: DragEvent) {
    event.preventDefault();
    this.over = false;
    this.take([...(event.dataTransfer?.files ?? [])]);
  }

  private chosen(event: Event) {
    const input = event.target as HTMLInputElement;
    this.take([...(input.files ?? [])]);
    // Or the same file could not be chosen again.
    input.value = '';
  }

  private take(files: File[]) {
    const taken = this.one ? files.slice(0, 1) : files;
    this.items = [...this.items, ...taken.map((file) => this.item(file))];
    this.next();
  }

  private item(file: File): Item {
    const item: Item = { file, sent: 0, state: 'waiting', problem: '', upload: undefined as any };
    item.upload = new ResumableUpload(file, this.address, {
      progress: (sent) => this.change(item, { sent, state: 'sending' }),
      offline: () => this.change(item, { state: 'offline' }),
    });
    const refusal = file.size > this.largest ? 'TOO_LARGE' : file.size === 0 ? 'EMPTY' : '';
    return refusal ? this.failed(item, `document.refused.${refusal}`) : item;
  }

  private failed(item: Item, key: string) {
    item.state = 'failed';
    item.problem = this.texts[key] ?? this.say('refused');
    this.said = `${item.file.name}: ${item.problem}`;
    return item;
  }

  private next() {
    const running = this.items.filter((item) => item.state === 'sending' || item.state === 'offline').length;
    this.items
      .filter((item) => item.state === 'waiting')
      .slice(0, Math.max(0, AT_ONCE - running))
      .forEach((item) => this.run(item));
  }

  private async run(item: Item) {
    this.change(item, { state: 'sending' });
    this.ended(item, await item.upload.run());
    this.next();
  }

  private ended(item: Item, outcome: Outcome) {
    if (outcome === 'done') {
      this.done(item);
    } else if (outcome === 'signedOut') {
      this.failed(item, 'document.upload.signedOut');
    } else if (outcome !== 'cancelled') {
      this.failed(item, outcome.refused);
    }
    this.requestUpdate();
  }

  private done(item: Item) {
    this.change(item, { sent: item.file.size, state: 'done' });
    this.said = `${item.file.name}: ${this.say('done')}`;
    this.dispatchEvent(new CustomEvent('document-uploaded', { detail: { id: item.upload.id } }));
    item.upload.forget();
    setTimeout(() => this.drop(item), DONE_SHOWN);
  }

  private change(item: Item, what: Partial<Item>) {
    Object.assign(item, what);
    this.requestUpdate();
  }

  private again(item: Item) {
    this.items = this.items.map((other) => (other === item ? this.item(item.file) : other));
    this.next();
  }

  private cancel(item: Item) {
    item.upload.cancel();
    this.said = `${item.file.name}: ${this.say('cancelled')}`;
    this.drop(item);
    this.next();
  }

  private drop(item: Item) {
    this.items = this.items.filter((other) => other !== item);
  }
}

customElements.define('hoalu-document-upload', DocumentUpload);
