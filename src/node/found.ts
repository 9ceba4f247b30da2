/** A document: where it is, or the text itself. */
export type Document = { readonly id: string } & (
  | { readonly path: string }
  | { readonly bytes: Uint8Array }
  | { readonly text: string }
);

/** A document of a batch, or the reason why there is none. */
export interface Found {
  readonly document: Document;
  /** Where it stands below the folder it was found in; its report is named after it. */
  readonly name: string;
  /** Set where the document is known to be bad before it is read. */
  readonly error?: string;
}
