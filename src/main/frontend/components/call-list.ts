import { html, LitElement } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';

const LONGEST_NAME = 100;

/**
 * A button and a list beside a text area: typing @ (or pressing the button) offers colleagues, arrows choose, Enter
 * writes the name. It lives in the page's own tree, so that the text area can point at the list.
 */
@customElement('otonari-call-list')
export class CallList extends LitElement {
  @property({ attribute: false }) people: string[] = [];
  @property({ attribute: false }) labels: Record<string, string> = {};

  @state() private typed?: string;
  @state() private chosen = 0;

  private area?: HTMLTextAreaElement;
  private readonly listId = `calls-${Math.random().toString(36).slice(2)}`;

  protected createRenderRoot() {
    return this;
  }

  connectedCallback() {
    super.connectedCallback();
    void this.attach();
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.area?.removeEventListener('input', this.onInput);
    this.area?.removeEventListener('keydown', this.onKey, true);
    this.area?.removeEventListener('blur', this.onBlur);
    this.area = undefined;
  }

  private async attach() {
    const field = this.closest('.otonari-note-form')?.querySelector<any>('vaadin-text-area');
    await field?.updateComplete;
    this.area = field?.inputElement ?? field?.querySelector('textarea');
    this.area?.addEventListener('input', this.onInput);
    this.area?.addEventListener('keydown', this.onKey, true);
    this.area?.addEventListener('blur', this.onBlur);
  }

  render() {
    const found = this.found();
    const open = this.typed !== undefined;
    return html`
      <button type="button" class="otonari-chip" aria-label=${this.labels.button ?? ''} title=${this.labels.button ?? ''}
        ?hidden=${!this.people.length} @mousedown=${(event: Event) => event.preventDefault()} @click=${this.start}>＠</button>
      <ul class="otonari-calls" role="listbox" id=${this.listId} aria-label=${this.labels.list ?? ''} ?hidden=${!open || !found.length}>
        ${found.map(
          (name, index) => html`<li role="option" id="${this.listId}-${index}" aria-selected=${index === this.chosen}
            @mousedown=${(event: Event) => event.preventDefault()} @click=${() => this.write(name)}>${name}</li>`,
        )}
      </ul>
      <span class="otonari-calls-none" role="status">${open && !found.length ? (this.labels.nobody ?? '') : ''}</span>
    `;
  }

  updated() {
    const open = this.typed !== undefined && this.found().length > 0;
    if (open) {
      this.area?.setAttribute('aria-controls', this.listId);
      this.area?.setAttribute('aria-activedescendant', `${this.listId}-${this.chosen}`);
      this.querySelector(`#${this.listId}-${this.chosen}`)?.scrollIntoView({ block: 'nearest' });
    } else {
      this.area?.removeAttribute('aria-controls');
      this.area?.removeAttribute('aria-activedescendant');
    }
  }

  private found() {
    const wanted = (this.typed ?? '').toLowerCase();
    return this.people.filter((it) => it.toLowerCase().includes(wanted)).slice(0, 8);
  }

  /** What stands between the last @ and the caret, if it can still become a name. */
  private readonly onInput = () => {
    const area = this.area!;
    const before = area.value.slice(0, area.selectionStart ?? 0);
    const at = Math.max(before.lastIndexOf('@'), before.lastIndexOf('＠'));
    const typed = before.slice(at + 1);
    const begins = at === 0 || !/[A-Za-z0-9._-]/.test(before[at - 1] ?? '');
    const possible = at >= 0 && begins && typed.length <= LONGEST_NAME && !/[\n@＠]/.test(typed);
    const known = this.people.some((it) => it.toLowerCase().includes(typed.toLowerCase()));
    this.typed = possible && (typed === '' || known) ? typed : undefined;
    this.chosen = 0;
  };

  private readonly onBlur = () => {
    this.typed = undefined;
  };

  private readonly start = () => {
    const area = this.area;
    if (!area) {
      return;
    }
    area.focus();
    area.setRangeText('@', area.selectionStart ?? 0, area.selectionEnd ?? 0, 'end');
    area.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  };

  private write(name: string) {
    const area = this.area!;
    const caret = area.selectionStart ?? 0;
    const from = caret - (this.typed ?? '').length;
    area.setRangeText(`${name} `, from, caret, 'end');
    this.typed = undefined;
    area.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    area.focus();
    this.typed = undefined;
  }

  private readonly onKey = (event: KeyboardEvent) => {
    const found = this.found();
    if (this.typed === undefined || !found.length || event.isComposing) {
      return;
    }
    const moves: Record<string, () => void> = {
      ArrowDown: () => (this.chosen = (this.chosen + 1) % found.length),
      ArrowUp: () => (this.chosen = (this.chosen + found.length - 1) % found.length),
      Enter: () => this.write(found[this.chosen]!),
      Tab: () => this.write(found[this.chosen]!),
      Escape: () => (this.typed = undefined),
    };
    const move = moves[event.key];
    if (move) {
      event.preventDefault();
      event.stopPropagation();
      move();
    }
  };
}
