declare module '*.css?inline' {
  import type { CSSResult } from 'lit';
  const styles: string | CSSResult;
  export default styles;
}
