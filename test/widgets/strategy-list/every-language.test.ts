import '../../../src/define/strategy-list.js';
import { inEveryLanguage } from '../../every-language.js';

inEveryLanguage('strategy-list', 'the first of them by county');
