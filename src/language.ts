export { detectLanguage } from './language/detect';
export type { Detection } from './language/detection';
export { detectLanguages, type LanguageRun } from './language/runs';
