import '../../../src/define/contact-finder.js';
import { inEveryLanguage } from '../../every-language.js';

inEveryLanguage('contact-finder', 'a card');
