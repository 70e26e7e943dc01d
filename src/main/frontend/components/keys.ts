const TYPES_OR_DECIDES = 'input, textarea, select, [contenteditable="true"], [role="dialog"], [role="listbox"], [role="menu"]';
const PRESSES = 'a[href], button, summary, vaadin-button, [role="button"]';

/**
 * Tells the server of single keys. A key pressed in a field, an open dialog or together with Ctrl, Alt or Meta is
 * left alone, and Enter on what can be pressed presses that.
 */
class Keys extends HTMLElement {
  keys: string[] = [];
  silent = false;

  connectedCallback() {
    window.addEventListener('keydown', this.pressed);
  }

  disconnectedCallback() {
    window.removeEventListener('keydown', this.pressed);
  }

  private readonly pressed = (event: KeyboardEvent) => {
    if (this.silent || event.defaultPrevented || event.isComposing || event.ctrlKey || event.metaKey || event.altKey) {
      return;
    }
    if (!this.keys.includes(event.key) || this.isMeantFor(event)) {
      return;
    }
    event.preventDefault();
    const field = document.querySelector<HTMLElement>(`[data-focus-key="${event.key}"]`);
    if (field) {
      // At once: what is typed next would otherwise be lost on the way to the server and back.
      field.focus();
      return;
    }
    this.dispatchEvent(new CustomEvent('otonari-key', { detail: event.key }));
  };

  private isMeantFor(event: KeyboardEvent) {
    const elements = event.composedPath().filter((it): it is HTMLElement => it instanceof HTMLElement);
    return elements.some(
      (it) =>
        it.localName.endsWith('-overlay') ||
        it.matches(TYPES_OR_DECIDES) ||
        (event.key === 'Enter' && it.matches(PRESSES)),
    );
  }
}

customElements.define('otonari-keys', Keys);
