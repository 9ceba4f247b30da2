declare module '@tesseract.js-data/kaz' {
  const data: { readonly langPath: string; readonly gzip: boolean; readonly code: string };
  export default data;
}
