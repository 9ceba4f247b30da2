/*
 * Key terms of articles and their subjects, with natural. Its parts are loaded one by one: the root
 * of natural prints to standard output. Run it with `node examples/natural.mjs`.
 */
import { createRequire } from 'node:module';
import { stemmer } from 'zanger/natural';

const require = createRequire(import.meta.url);
const TfIdf = require('natural/lib/natural/tfidf/tfidf.js');
const BayesClassifier = require('natural/lib/natural/classifiers/bayes_classifier.js');

const articles = {
  treaty:
    'Халықаралық шарт мемлекеттер арасында жасалады. Тараптар шартқа қол қояды, ал парламент шартты ратификациялайды.',
  court:
    'Сот істі қарап, үкім шығарады. Судья айыпталушының сөзін тыңдайды. Соттың үкіміне шағым беруге болады.',
};

const index = new TfIdf();
const classifier = new BayesClassifier(stemmer);
for (const [subject, text] of Object.entries(articles)) {
  index.addDocument(stemmer.tokenizeAndStem(text), subject);
  classifier.addDocument(text, subject);
}
classifier.train();

const keyTerm = index.listTerms(0)[0].term; // => 'шарт'

const subject = classifier.classify('Судья үкімді оқыды'); // => 'court'

console.log(`Key term: ${keyTerm}. The new text is about: ${subject}.`);
