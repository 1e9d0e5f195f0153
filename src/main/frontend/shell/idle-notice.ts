const MARK = /(?:^|; )hoalu-active=(\d+)/;

/**
 * Watches the mark that the server sets whenever somebody does something, in this page or another one of the same
 * session. Only that it changes counts, so the clocks of browser and server need not agree. A computer that slept finds
 * its session over at the first look.
 */
class IdleNotice extends HTMLElement {
  private mark = '';
  private since = Date.now();
  private watch = 0;

  connectedCallback() {
    this.watch = window.setInterval(() => this.look(), 1000);
    this.dialog.addEventListener('cancel', (event) => {
      event.preventDefault();
      this.stay.click();
    });
    this.stay.addEventListener('click', () => this.dialog.close());
    this.look();
  }

  disconnectedCallback() {
    window.clearInterval(this.watch);
  }

  private look() {
    const mark = MARK.exec(document.cookie)?.[1] ?? '';
    if (mark !== this.mark) {
      this.mark = mark;
      this.since = Date.now();
    }
    const left = this.seconds('idle') - (Date.now() - this.since) / 1000;
    if (left <= 0) {
      this.leave();
    } else {
      this.tell(left);
    }
  }

  /** To the sign-in, which leads back to this address; what was on the screen is nobody's to read any more. */
  private leave() {
    window.clearInterval(this.watch);
    window.location.reload();
  }

  private tell(left: number) {
    if (left > this.seconds('before')) {
      this.dialog.close();
      return;
    }
    const whole = Math.ceil(left);
    this.querySelector('.idle-left')!.textContent = `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
    if (!this.dialog.open) {
      this.dialog.showModal();
    }
  }

  private seconds(name: string) {
    return Number(this.getAttribute(name));
  }

  private get dialog() {
    return this.querySelector('dialog')!;
  }

  private get stay() {
    return this.querySelector('button')!;
  }
}

customElements.define('hoalu-idle-notice', IdleNotice);
