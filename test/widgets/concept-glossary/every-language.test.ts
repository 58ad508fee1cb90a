import '../../../src/define/concept-glossary.js';
import { inEveryLanguage } from '../../every-language.js';

inEveryLanguage('concept-glossary', 'a concept');
