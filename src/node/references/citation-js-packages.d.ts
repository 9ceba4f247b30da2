declare module '@citation-js/core' {
  interface CiteOptions {
    readonly forceType: string;
    readonly generateGraph: boolean;
  }
  export const Cite: new (
    data: unknown,
    options: CiteOptions,
  ) => {
    readonly data: readonly Readonly<Record<string, unknown>>[];
    readonly format: (name: string, options: { readonly format: 'object' }) => unknown;
  };
  export const plugins: {
    readonly config: { readonly get: (plugin: string) => { format: { asciiOnly: boolean } } };
  };
}
declare module '@citation-js/plugin-bibtex' {}
declare module '@citation-js/plugin-ris' {}
