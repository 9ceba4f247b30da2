export {
  type Detection,
  detectLanguage,
  detectLanguages,
  type LanguageRun,
} from './language/detect';
