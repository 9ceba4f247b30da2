export { type Detection, detectLanguage } from './language/detect';
export { detectLanguages, type LanguageRun } from './language/runs';
