const LETTERS = {
  ...{ ø: 'o', æ: 'a', œ: 'o', ß: 'ss', đ: 'd', ð: 'd', ł: 'l', ŋ: 'n', ŧ: 't', ı: 'i' },
  ...{ ٱ: 'ا', ى: 'ي', ی: 'ي', ې: 'ي', ک: 'ك', ة: 'ه', ە: 'ه' },
};
const IS_LETTER = new RegExp(`[${Object.keys(LETTERS).join('')}]`, 'g');

/** Lower case, no diacritics, Latin digits, one blank between words. */
export function fold(text) {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\p{M}\p{Cf}\u0640]/gu, '')
    .replace(IS_LETTER, (letter) => LETTERS[letter])
    .replace(/[\u0660-\u0669]/g, (digit) => digit.charCodeAt(0) - 0x660)
    .replace(/[\u06f0-\u06f9]/g, (digit) => digit.charCodeAt(0) - 0x6f0)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** The stretches of a text, as written, in which the words of a folded query stand. */
export function stretches(text, query) {
  let folded = '';
  const origin = [];
  let position = 0;
  for (const letter of text) {
    let piece = fold(letter);
    if (!piece && !/[\p{M}\p{Cf}]/u.test(letter) && folded && !folded.endsWith(' ')) piece = ' ';
    for (let i = 0; i < piece.length; i++) origin.push(position);
    folded += piece;
    position += letter.length;
  }
  origin.push(text.length);

  const wanted = folded.includes(query) ? [query] : query.split(' ');
  const found = [];
  for (const word of wanted) {
    const atStart = ` ${folded}`.indexOf(` ${word}`);
    const start = atStart === -1 ? folded.indexOf(word) : atStart;
    if (start !== -1) found.push([origin[start], origin[start + word.length]]);
  }
  found.sort((a, b) => a[0] - b[0]);
  return found.filter(([start], i) => i === 0 || start >= found[i - 1][1]);
}
