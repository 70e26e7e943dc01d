declare module '*.css?inline' {
  import type { CSSResult } from 'lit';
  const styles: string | CSSResult;
  export default styles;
}

/** The address of a file that Vite serves as it is. */
declare module '*?url' {
  const address: string;
  export default address;
}
