declare module '@citation-js/core' {
  interface CiteOptions {
    readonly forceType: string;
    readonly generateGraph: boolean;
  }
  export const Cite: new (
    text: string,
    options: CiteOptions,
  ) => { readonly data: readonly Readonly<Record<string, unknown>>[] };
}
declare module '@citation-js/plugin-bibtex' {}
declare module '@citation-js/plugin-ris' {}
