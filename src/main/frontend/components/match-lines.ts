type Line = { from: string; to: string; score: number; label: string; kind: string; chosen: boolean };

const SVG = 'http://www.w3.org/2000/svg';
const THINNEST = 1.2;
const THICKEST = 6.5;

/**
 * Lines between the two columns of the matching board: as thick as their points, which stand on them as well. Rows are
 * found by their `data-row` inside the nearest `.otonari-matchboard`. Everything is drawn from properties; nothing is parsed.
 * The rows say the same in words, so the picture is hidden from those who cannot see it.
 */
class MatchLines extends HTMLElement {
  private drawn: Line[] = [];
  private highest = 100;
  private waiting = 0;
  private lastFocus = '';
  private board: Element | null = null;
  private readonly size = new ResizeObserver(() => this.later());

  set lines(lines: Line[]) {
    this.drawn = lines ?? [];
    this.later();
  }

  get lines() {
    return this.drawn;
  }

  set max(points: number) {
    this.highest = points || 100;
    this.later();
  }

  connectedCallback() {
    this.setAttribute('aria-hidden', 'true');
    this.board = this.closest('.otonari-matchboard');
    this.size.observe(this);
    if (this.board) {
      this.size.observe(this.board);
      this.board.addEventListener('focusin', this.focused);
    }
    window.addEventListener('scroll', this.later, { capture: true, passive: true });
    this.later();
  }

  disconnectedCallback() {
    this.size.disconnect();
    this.board?.removeEventListener('focusin', this.focused);
    window.removeEventListener('scroll', this.later, { capture: true });
    cancelAnimationFrame(this.waiting);
  }

  /** A row that is drawn anew while somebody stands on it would drop them at the top of the page. */
  private readonly focused = (event: Event) => {
    const target = event.target as HTMLElement;
    this.lastFocus = target.dataset.row ? `[data-row="${CSS.escape(target.dataset.row)}"]` : target.id ? `#${CSS.escape(target.id)}` : '';
  };

  private keepFocus() {
    if (this.lastFocus && (!document.activeElement || document.activeElement === document.body)) {
      this.board?.querySelector<HTMLElement>(this.lastFocus)?.focus({ preventScroll: true });
    }
  }

  private readonly later = () => {
    cancelAnimationFrame(this.waiting);
    this.waiting = requestAnimationFrame(() => {
      this.draw();
      this.keepFocus();
    });
  };

  private draw() {
    const place = this.getBoundingClientRect();
    if (!place.width || !this.board) {
      return;
    }
    const rows = new Map<string, DOMRect>();
    this.board.querySelectorAll<HTMLElement>('[data-row]').forEach((row) => rows.set(row.dataset.row!, row.getBoundingClientRect()));
    const svg = document.createElementNS(SVG, 'svg');
    svg.setAttribute('width', String(place.width));
    svg.setAttribute('height', String(place.height));
    const inOrder = [...this.drawn].sort((one, other) => Number(one.chosen) - Number(other.chosen));
    const labels: SVGElement[] = [];
    const taken: { x: number; y: number }[] = [];
    for (const line of inOrder) {
      const from = rows.get(line.from);
      const to = rows.get(line.to);
      if (from && to) {
        const start = from.top + from.height / 2 - place.top;
        const end = to.top + to.height / 2 - place.top;
        svg.append(this.path(line, start, end, place.width));
        labels.push(this.label(line, start, end, place.width, taken));
      }
    }
    svg.append(...labels);
    this.replaceChildren(svg);
  }

  private path(line: Line, start: number, end: number, width: number) {
    const path = document.createElementNS(SVG, 'path');
    path.setAttribute('d', `M0 ${start} C ${width / 2} ${start}, ${width / 2} ${end}, ${width} ${end}`);
    const share = Math.max(0, Math.min(1, line.score / this.highest));
    path.setAttribute('stroke-width', String(THINNEST + share * share * (THICKEST - THINNEST)));
    path.setAttribute('class', `line ${line.kind}${line.chosen ? ' chosen' : ''}`);
    path.addEventListener('click', () => this.choose(line));
    return path;
  }

  private label(line: Line, start: number, end: number, width: number, taken: { x: number; y: number }[]) {
    // Near the participant, where lines have not crossed yet; moved along its line where another number stands.
    let at = { x: 0, y: 0 };
    for (const t of [0.28, 0.4, 0.18, 0.52, 0.64]) {
      at = this.point(start, end, width, t);
      if (!taken.some((it) => Math.abs(it.x - at.x) < 44 && Math.abs(it.y - at.y) < 20)) {
        break;
      }
    }
    taken.push(at);
    const group = document.createElementNS(SVG, 'g');
    group.setAttribute('class', `number ${line.kind}${line.chosen ? ' chosen' : ''}`);
    group.setAttribute('transform', `translate(${at.x} ${at.y})`);
    const half = 9 + line.label.length * 3.6;
    const pill = document.createElementNS(SVG, 'rect');
    for (const [name, value] of Object.entries({ x: -half, y: -10, width: 2 * half, height: 20, rx: 10 })) {
      pill.setAttribute(name, String(value));
    }
    const text = document.createElementNS(SVG, 'text');
    text.setAttribute('text-anchor', 'middle');
    text.setAttribute('y', '4');
    text.textContent = line.label;
    group.append(pill, text);
    group.addEventListener('click', () => this.choose(line));
    return group;
  }

  private point(start: number, end: number, width: number, t: number) {
    const s = 1 - t;
    const x = 1.5 * width * s * s * t + 1.5 * width * s * t * t + width * t * t * t;
    const y = start * (s * s * s + 3 * s * s * t) + end * (3 * s * t * t + t * t * t);
    return { x, y };
  }

  private choose(line: Line) {
    this.dispatchEvent(new CustomEvent('line-chosen', { detail: line.from }));
  }
}

customElements.define('otonari-match-lines', MatchLines);
