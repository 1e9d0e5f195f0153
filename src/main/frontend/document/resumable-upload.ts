/** What has become of one upload. */
export type Outcome = 'done' | 'cancelled' | 'signedOut' | { refused: string };

export interface Watcher {
  progress(sent: number): void;
  offline(): void;
}

const TUS = { 'Tus-Resumable': '1.0.0' };
// A proxy may take a request in whole before it passes it on: what is lost with it is one part.
const PART = 4 * 1024 * 1024;
const PAUSES = [1, 2, 4, 8, 15];

interface Answer {
  status: number;
  header(name: string): string | null;
  body: string;
}

/** Tells a name from others without saying it: it may name a person, and stays behind for whoever sits down next. */
function mark(name: string) {
  let sum = 0;
  for (const sign of name) {
    sum = (Math.imul(sum, 31) + sign.codePointAt(0)!) | 0;
  }
  return sum.toString(36);
}

/** Sends one file by tus 1.0 and goes on after a broken connection, until it is there, refused or cancelled. */
export class ResumableUpload {
  private request?: XMLHttpRequest;
  private cancelled = false;
  private wake?: () => void;

  constructor(
    private readonly file: File,
    private readonly address: string,
    private readonly watcher: Watcher,
  ) {}

  /** The id of the document, once there is one. */
  get id() {
    return this.place?.split('/').pop() ?? '';
  }

  private get memory() {
    return `upload ${this.address} ${mark(this.file.name)} ${this.file.size} ${this.file.lastModified}`;
  }

  // Outlives a reload of the page: the same file chosen again goes on.
  private get place(): string | null {
    return sessionStorage.getItem(this.memory);
  }

  async run(): Promise<Outcome> {
    for (let failures = 0; ; ) {
      if (this.cancelled) {
        return 'cancelled';
      }
      try {
        const outcome = await this.attempt(() => (failures = 0));
        if (outcome) {
          return outcome;
        }
      } catch {
        this.watcher.offline();
        await this.pause(PAUSES[Math.min(failures++, PAUSES.length - 1)]);
      }
    }
  }

  cancel() {
    this.cancelled = true;
    const place = this.place;
    this.forget();
    this.request?.abort();
    this.wake?.();
    if (place) {
      this.send('DELETE', place, {}).catch(() => undefined);
    }
  }

  forget() {
    sessionStorage.removeItem(this.memory);
  }

  /** One way through; nothing is said where it should be tried again. */
  private async attempt(moved: () => void): Promise<Outcome | undefined> {
    if (!this.place) {
      const begun = await this.begin();
      if (begun) {
        return begun;
      }
    }
    let offset = await this.offset();
    if (typeof offset !== 'number') {
      return offset ?? undefined;
    }
    while (offset < this.file.size) {
      const answer = await this.part(offset);
      const refused = this.refusal(answer);
      if (refused) {
        return refused;
      }
      if (answer.status !== 204) {
        throw new Error(`answered ${answer.status}`);
      }
      offset = Number(answer.header('Upload-Offset'));
      this.watcher.progress(offset);
      moved();
    }
    return 'done';
  }

  private async begin(): Promise<Outcome | undefined> {
    const name = btoa(String.fromCharCode(...new TextEncoder().encode(this.file.name)));
    const answer = await this.send('POST', this.address, {
      'Upload-Length': String(this.file.size),
      'Upload-Metadata': `filename ${name}`,
    });
    const refused = this.refusal(answer);
    if (!refused && answer.status === 201) {
      sessionStorage.setItem(this.memory, answer.header('Location') ?? '');
    } else if (!refused) {
      throw new Error(`answered ${answer.status}`);
    }
    return refused;
  }

  private async offset(): Promise<number | Outcome | null> {
    const answer = await this.send('HEAD', this.place!, {});
    if (answer.status === 200 && answer.header('Upload-Offset') !== null) {
      return Number(answer.header('Upload-Offset'));
    }
    if (answer.status === 404) {
      // Swept, or refused while nobody listened: from the beginning.
      this.forget();
      return null;
    }
    const refused = this.refusal(answer);
    if (!refused) {
      throw new Error(`answered ${answer.status}`);
    }
    return refused;
  }

  private part(offset: number) {
    const part = this.file.slice(offset, offset + PART);
    const headers = { 'Upload-Offset': String(offset), 'Content-Type': 'application/offset+octet-stream' };
    return this.send('PATCH', this.place!, headers, part, (sent) => this.watcher.progress(offset + sent));
  }

  /** A server error and a step out of line are tried again; what the rules say is not. */
  private refusal(answer: Answer): Outcome | undefined {
    if (answer.status < 500 && answer.header('Tus-Resumable') === null) {
      return 'signedOut';
    }
    const final = answer.status >= 400 && answer.status < 500 && answer.status !== 409 && answer.status !== 404;
    if (final) {
      this.forget();
      return { refused: answer.body };
    }
    return undefined;
  }

  private send(
    method: string,
    url: string,
    headers: Record<string, string>,
    body?: Blob,
    progress?: (sent: number) => void,
  ): Promise<Answer> {
    return new Promise((resolve, reject) => {
      const request = new XMLHttpRequest();
      this.request = request;
      request.open(method, url);
      Object.entries({ ...TUS, ...headers }).forEach(([name, value]) => request.setRequestHeader(name, value));
      request.upload.onprogress = (event) => progress?.(event.loaded);
      request.onload = () =>
        resolve({
          status: request.status,
          header: (name) => request.getResponseHeader(name),
          body: request.responseText,
        });
      request.onerror = () => reject(new Error('connection'));
      request.onabort = () => reject(new Error('aborted'));
      request.send(body);
    });
  }

  private pause(seconds: number) {
    return new Promise<void>((resolve) => {
      const go = () => {
        clearTimeout(timer);
        window.removeEventListener('online', go);
        resolve();
      };
      const timer = setTimeout(go, seconds * 1000);
      window.addEventListener('online', go);
      this.wake = go;
    });
  }
}
