import { css, html, LitElement, unsafeCSS, type CSSResult, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import diagramStyles from 'diagram-js/assets/diagram-js.css?inline';
import bpmnStyles from 'bpmn-js/dist/assets/bpmn-js.css?inline';

type Box = { x: number; y: number; width: number; height: number };

const asStyles = (it: string | CSSResult) => (typeof it === 'string' ? unsafeCSS(it) : it);

/** Shows a process and where a case stands in it. The drawing library is fetched only when a picture is on the page. */
@customElement('otonari-process-picture')
export class ProcessPicture extends LitElement {
  @property({ attribute: false }) xml = '';
  @property({ attribute: false }) here: string[] = [];
  @property({ attribute: false }) done: string[] = [];
  @property({ attribute: false }) next: string[] = [];
  @property({ attribute: false }) alternative = '';
  @property({ attribute: false }) labels: Record<string, string> = {};

  @state() private state: 'loading' | 'shown' | 'failed' = 'loading';

  private viewer?: any;
  private size?: ResizeObserver;
  private untouched = true;
  private drawing = 0;

  static styles = [
    asStyles(diagramStyles),
    asStyles(bpmnStyles),
    css`
      :host { display: block; position: relative; min-block-size: 220px; block-size: 260px; }
      :host([hidden]) { display: none; }
      .picture { position: absolute; inset: 0 0 68px; border-radius: 8px; overflow: hidden; background: var(--otonari-card, #fff); }
      .picture:focus-visible { outline: 3px solid var(--otonari-focus, #27476e); outline-offset: 1px; }
      .picture .djs-container { cursor: grab; }
      .loading { position: absolute; inset: 0 0 68px; border-radius: 8px; background: linear-gradient(90deg, #f4f1ea, #faf8f4, #f4f1ea); }
      .failed { position: absolute; inset: 0 0 68px; display: grid; place-items: center; color: var(--otonari-ink-2, #5b6675); }
      .legend { position: absolute; inset: auto 0 40px; display: flex; flex-wrap: wrap; gap: 2px 14px; margin: 0; padding: 0; list-style: none; font-size: 12px; color: var(--otonari-ink-2, #5b6675); }
      .legend li { display: flex; align-items: center; gap: 5px; }
      .legend li::before { content: ''; inline-size: 16px; block-size: 11px; border-radius: 3px; border: 1.5px solid; box-sizing: border-box; font-size: 9px; line-height: 8px; text-align: center; }
      .legend .done::before { content: '✓'; border-color: #3f7d58; background: #e6f1ea; color: #2f6b48; }
      .legend .here::before { border-color: #27476e; background: #27476e; }
      .legend .next::before { border: 1.5px dashed #27476e; }
      .buttons { position: absolute; inset: auto 0 0; display: flex; gap: 6px; white-space: nowrap; }
      .buttons button {
        font: inherit; font-size: 13px; min-block-size: 32px; padding: 2px 12px; border-radius: 999px; cursor: pointer;
        color: var(--otonari-ink, #1f2a37); background: #fff; border: 1px solid var(--otonari-line-strong, #8f8778);
      }
      .buttons button:hover { background: var(--otonari-ai-2, #e8eef6); }
      .buttons button:focus-visible { outline: 3px solid var(--otonari-focus, #27476e); outline-offset: 1px; }
      .buttons .zoom { inline-size: 32px; padding: 0; }
      .spacer { flex: 1; }
      .words { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }

      /* Pale where the case has not been. */
      .djs-visual > :is(rect, circle, polygon, path) { stroke: #b9b2a4 !important; }
      .djs-shape .djs-visual > :is(rect, circle, polygon):first-child { fill: #fff !important; }
      .djs-visual text, .djs-visual text tspan { fill: var(--otonari-ink-2, #5b6675) !important; font-family: inherit !important; }
      .djs-shape .djs-visual > path { fill: #b9b2a4 !important; }
      .djs-connection .djs-visual > path { fill: none !important; }
      marker path { fill: #b9b2a4 !important; stroke: #b9b2a4 !important; }
      /* Green where it has been. */
      .djs-shape.done .djs-visual > :is(rect, circle, polygon):first-child { fill: #e6f1ea !important; stroke: #3f7d58 !important; }
      .djs-shape.done .djs-visual > path { stroke: #3f7d58 !important; }
      .djs-shape.done .djs-visual text, .djs-shape.done .djs-visual text tspan { fill: var(--otonari-ink, #1f2a37) !important; }
      .djs-connection.done .djs-visual > path { stroke: #3f7d58 !important; }
      /* Indigo where it is. */
      .djs-shape.here .djs-visual > :is(rect, circle, polygon):first-child { fill: #27476e !important; stroke: #27476e !important; }
      .djs-shape.here .djs-visual > path { stroke: #fff !important; }
      .djs-shape.here:not(.event) .djs-visual text, .djs-shape.here:not(.event) .djs-visual text tspan { fill: #fff !important; font-weight: 700 !important; }
      /* Dashed where it can come to. */
      .djs-shape.next .djs-visual > :is(rect, circle, polygon):first-child { stroke: #27476e !important; stroke-dasharray: 6 4; stroke-width: 2px !important; }
      .djs-shape.next .djs-visual text, .djs-shape.next .djs-visual text tspan { fill: var(--otonari-ink, #1f2a37) !important; }
      .done-mark { display: grid; place-items: center; inline-size: 16px; block-size: 16px; border-radius: 50%; background: #3f7d58; color: #fff; font-size: 11px; line-height: 1; }
      .here-label { color: #b04015; font-weight: 700; font-size: 13px; white-space: nowrap; transform: translateX(-50%); background: rgb(255 255 255 / 85%); border-radius: 6px; padding: 0 6px; }
      .here-label::before { content: '●'; margin-inline-end: 3px; }
    `,
  ];

  render() {
    const label = (key: string) => this.labels[key] ?? '';
    return html`
      <p class="words" id="words">${this.alternative} ${label('keys')}</p>
      <div class="picture" tabindex="0" role="group" aria-labelledby="words" @keydown=${this.onKey}></div>
      ${this.state === 'loading' ? html`<div class="loading"></div>` : ''}
      ${this.state === 'failed' ? html`<p class="failed" role="alert">${label('failed')}</p>` : ''}
      <ul class="legend" aria-hidden="true">
        ${this.done.length ? html`<li class="done">${label('done')}</li>` : ''}
        ${this.here.length ? html`<li class="here">${label('here')}</li>` : ''}
        ${this.next.length ? html`<li class="next">${label('next')}</li>` : ''}
      </ul>
      <div class="buttons">
        <button type="button" ?hidden=${!this.here.length} @click=${this.showHere}>${label('showHere')}</button>
        <button type="button" @click=${this.showWhole}>${label('whole')}</button>
        <span class="spacer"></span>
        <button type="button" class="zoom" aria-label=${label('farther')} title=${label('farther')} @click=${() => this.zoom(1 / 1.3)}>−</button>
        <button type="button" class="zoom" aria-label=${label('closer')} title=${label('closer')} @click=${() => this.zoom(1.3)}>＋</button>
      </div>
    `;
  }

  updated(changed: PropertyValues) {
    if (this.xml && (changed.has('xml') || changed.has('here') || changed.has('done') || changed.has('next'))) {
      void this.draw();
    }
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.size?.disconnect();
    this.viewer?.destroy();
    this.viewer = undefined;
  }

  connectedCallback() {
    super.connectedCallback();
    if (this.xml && this.hasUpdated) {
      void this.draw();
    }
  }

  private async draw() {
    const turn = ++this.drawing;
    try {
      const { default: Viewer } = await import('bpmn-js/lib/NavigatedViewer');
      if (turn !== this.drawing || !this.isConnected) {
        return;
      }
      const place = this.renderRoot.querySelector<HTMLElement>('.picture')!;
      this.viewer?.destroy();
      this.viewer = new Viewer({ container: place, zoomScroll: { enabled: false } } as any);
      await this.viewer.importXML(this.xml);
      if (turn !== this.drawing) {
        return;
      }
      place.querySelector('svg')?.setAttribute('aria-hidden', 'true');
      place.querySelectorAll('svg[tabindex]').forEach((it) => it.setAttribute('tabindex', '-1'));
      this.mark();
      this.state = 'shown';
      this.untouched = true;
      this.fit();
      this.size?.disconnect();
      this.size = new ResizeObserver(() => {
        this.viewer?.get('canvas').resized();
        if (this.untouched) {
          this.fit();
        }
      });
      this.size.observe(place);
      place.addEventListener('pointerdown', () => (this.untouched = false));
    } catch (error) {
      console.warn('The process picture could not be drawn', error);
      this.state = 'failed';
    }
  }

  private mark() {
    const canvas = this.viewer.get('canvas');
    const overlays = this.viewer.get('overlays');
    const elements = this.viewer.get('elementRegistry');
    const passed = new Set([...this.done, ...this.here]);
    for (const id of this.done) {
      if (elements.get(id) && !this.here.includes(id)) {
        canvas.addMarker(id, 'done');
        const mark = document.createElement('div');
        mark.className = 'done-mark';
        mark.textContent = '✓';
        overlays.add(id, { position: { top: -7, right: 9 }, html: mark });
      }
    }
    for (const id of this.next) {
      if (elements.get(id) && !passed.has(id)) {
        canvas.addMarker(id, 'next');
      }
    }
    elements.forEach((it: any) => {
      if (it.waypoints && passed.has(it.source?.id) && passed.has(it.target?.id) && this.done.includes(it.source.id)) {
        canvas.addMarker(it.id, 'done');
      }
    });
    for (const id of this.here) {
      const shape = elements.get(id);
      if (!shape) {
        continue;
      }
      canvas.addMarker(id, 'here');
      if (shape.width < 50) {
        canvas.addMarker(id, 'event');
      }
      const label = document.createElement('div');
      label.className = 'here-label';
      label.textContent = this.labels.here ?? '';
      overlays.add(id, { position: { bottom: -4, left: shape.width / 2 }, html: label, scale: false });
    }
  }

  private readonly showHere = () => {
    this.untouched = true;
    this.fit();
  };

  private readonly showWhole = () => {
    this.untouched = false;
    this.viewer?.get('canvas').zoom('fit-viewport', 'auto');
  };

  private zoom(factor: number) {
    const canvas = this.viewer?.get('canvas');
    if (canvas) {
      this.untouched = false;
      canvas.zoom(Math.min(3, Math.max(0.15, canvas.zoom() * factor)), 'auto');
    }
  }

  /** The current nodes with what leads to them and what follows; the whole picture if the case is nowhere. */
  private fit() {
    const canvas = this.viewer?.get('canvas');
    const place = this.renderRoot.querySelector<HTMLElement>('.picture');
    if (!canvas || !place?.clientWidth) {
      return;
    }
    const elements = this.viewer.get('elementRegistry');
    const current = this.here.map((id) => elements.get(id)).filter(Boolean);
    if (!current.length) {
      canvas.zoom('fit-viewport', 'auto');
      return;
    }
    const near = current.flatMap((it: any) => [
      it,
      ...it.incoming.map((flow: any) => flow.source),
      ...it.outgoing.map((flow: any) => flow.target),
    ]);
    const around = this.around(near);
    const centre = this.around(current);
    const { clientWidth: width, clientHeight: height } = place;
    const scale = Math.min(1.15, Math.max(0.85, Math.min(width / (around.width + 60), height / (around.height + 80))));
    const fits = around.width * scale <= width && around.height * scale <= height;
    // Where the case is in several places too far apart for one view, the one that waits for a person comes first.
    const together = centre.width * scale <= width && centre.height * scale <= height;
    const first = current.find((it: any) => it.type === 'bpmn:UserTask') ?? current[0];
    const middle = fits ? around : together ? centre : this.around([first]);
    canvas.viewbox({
      x: middle.x + middle.width / 2 - width / scale / 2,
      y: middle.y + middle.height / 2 - height / scale / 2 + 8,
      width: width / scale,
      height: height / scale,
    });
  }

  private around(shapes: Box[]): Box {
    const x = Math.min(...shapes.map((it) => it.x));
    const y = Math.min(...shapes.map((it) => it.y));
    const right = Math.max(...shapes.map((it) => it.x + it.width));
    const bottom = Math.max(...shapes.map((it) => it.y + it.height));
    return { x, y, width: right - x, height: bottom - y };
  }

  private readonly onKey = (event: KeyboardEvent) => {
    const canvas = this.viewer?.get('canvas');
    if (!canvas || event.ctrlKey || event.metaKey || event.altKey) {
      return;
    }
    const step = 60;
    const moves: Record<string, () => void> = {
      ArrowLeft: () => canvas.scroll({ dx: step, dy: 0 }),
      ArrowRight: () => canvas.scroll({ dx: -step, dy: 0 }),
      ArrowUp: () => canvas.scroll({ dx: 0, dy: step }),
      ArrowDown: () => canvas.scroll({ dx: 0, dy: -step }),
      '+': () => this.zoom(1.3),
      '-': () => this.zoom(1 / 1.3),
      '0': this.showWhole,
      h: this.showHere,
    };
    const move = moves[event.key];
    if (move) {
      this.untouched = event.key === 'h';
      move();
      event.preventDefault();
      event.stopPropagation();
    }
  };
}
