import { evaluateOcr } from './ocr-letters';

/** npm run eval:ocr [-- DPI…]: real scans of the corpus, before and after repair. */
const resolutions = process.argv.slice(2).map(Number);
evaluateOcr('corpus/articles', resolutions.length > 0 ? resolutions : [300, 200, 150]);
