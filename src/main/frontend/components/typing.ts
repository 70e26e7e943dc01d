const PAUSE_MS = 300;
const LONGEST_MS = 1500;

/**
 * Stands around a form and sees to it that what is typed reaches the server: after a short pause, at latest every one
 * and a half seconds while typing, and at once when a field or the page is left. Until the server has confirmed it, the
 * browser asks before it closes the page.
 */
class Typing extends HTMLElement {
  private typed = 0;
  private sent = 0;
  private confirmed = 0;
  private pause = 0;
  private longest = 0;

  connectedCallback() {
    this.addEventListener('input', this.type, true);
    this.addEventListener('focusout', this.send, true);
    window.addEventListener('popstate', this.send, true);
    window.addEventListener('beforeunload', this.close);
    document.addEventListener('visibilitychange', this.send);
  }

  disconnectedCallback() {
    this.forget();
    window.removeEventListener('popstate', this.send, true);
    window.removeEventListener('beforeunload', this.close);
    document.removeEventListener('visibilitychange', this.send);
  }

  /** The server has kept everything up to this keystroke. */
  confirm(keystroke: number) {
    this.confirmed = Math.max(this.confirmed, keystroke);
  }

  private readonly type = () => {
    this.typed++;
    window.clearTimeout(this.pause);
    this.pause = window.setTimeout(this.send, PAUSE_MS);
    this.longest ||= window.setTimeout(this.send, LONGEST_MS);
  };

  /** The event takes along whatever fields hold back. */
  private readonly send = () => {
    this.forget();
    if (this.sent < this.typed) {
      this.sent = this.typed;
      this.dispatchEvent(new CustomEvent('otonari-typed', { detail: this.typed }));
    }
  };

  private readonly close = (event: BeforeUnloadEvent) => {
    if (this.confirmed < this.typed) {
      this.send();
      event.preventDefault();
      event.returnValue = '';
    }
  };

  private forget() {
    window.clearTimeout(this.pause);
    window.clearTimeout(this.longest);
    this.pause = 0;
    this.longest = 0;
  }
}

customElements.define('otonari-typing', Typing);
