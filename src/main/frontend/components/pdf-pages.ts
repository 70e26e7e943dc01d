import { css, html, LitElement, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import worker from 'pdfjs-dist/build/pdf.worker.min.mjs?url';

const AT_ONCE = 20;
const SHARPEST = 2;

/** Draws a PDF page by page on canvases: nothing in the file runs, and no plugin is needed, on a phone neither. */
@customElement('otonari-pdf-pages')
export class PdfPages extends LitElement {
  @property({ attribute: false }) address = '';
  @property({ attribute: false }) labels: Record<string, string> = {};

  @state() private state: 'loading' | 'shown' | 'failed' = 'loading';
  @state() private left = 0;

  private paper?: any;
  private task?: any;
  private drawn = 0;

  static styles = css`
    :host { display: block; }
    .pages { display: flex; flex-direction: column; gap: 12px; }
    canvas { display: block; inline-size: 100%; block-size: auto; border: 1px solid var(--otonari-line, #e6e1d8); }
    p { color: var(--otonari-ink-2, #5b6675); }
  `;

  render() {
    return html`
      ${this.state === 'loading' ? html`<p role="status">${this.labels.loading ?? ''}</p>` : ''}
      ${this.state === 'failed' ? html`<p role="alert">${this.labels.failed ?? ''}</p>` : ''}
      <div class="pages" tabindex="0" role="group" aria-label=${this.labels.pages ?? ''}></div>
      ${this.left > 0 ? html`<p>${(this.labels.more ?? '').replace('{n}', String(this.left))}</p>` : ''}
    `;
  }

  updated(changed: PropertyValues) {
    if (this.address && changed.has('address')) {
      void this.show();
    }
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    void this.task?.destroy();
    this.task = undefined;
    this.paper = undefined;
  }

  private async show() {
    try {
      const pdf = await import('pdfjs-dist');
      pdf.GlobalWorkerOptions.workerSrc = worker;
      this.task = pdf.getDocument({ url: new URL(this.address, document.baseURI).href, isEvalSupported: false, enableXfa: false, stopAtErrors: false });
      this.paper = await this.task.promise;
      const pages = Math.min(this.paper.numPages, AT_ONCE);
      while (this.drawn < pages && this.isConnected) {
        await this.draw(++this.drawn);
      }
      this.left = this.paper.numPages - this.drawn;
      this.state = 'shown';
    } catch (error) {
      if (this.isConnected) {
        console.warn('The PDF could not be shown', error);
        this.state = 'failed';
      }
    }
  }

  private async draw(number: number) {
    const page = await this.paper.getPage(number);
    const place = this.renderRoot.querySelector<HTMLElement>('.pages')!;
    const wanted = Math.min(window.devicePixelRatio || 1, SHARPEST);
    const natural = page.getViewport({ scale: 1 });
    const viewport = page.getViewport({ scale: (Math.max(place.clientWidth, 300) / natural.width) * wanted });
    const canvas = document.createElement('canvas');
    canvas.width = Math.round(viewport.width);
    canvas.height = Math.round(viewport.height);
    canvas.setAttribute('role', 'img');
    canvas.setAttribute('aria-label', (this.labels.page ?? '').replace('{n}', String(number)));
    place.append(canvas);
    await page.render({ canvas, canvasContext: canvas.getContext('2d')!, viewport }).promise;
    this.state = 'shown';
  }
}
