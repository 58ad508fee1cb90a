/** What the browser says when a story asks for the position. */
export type Position = 'kiruna' | 'abroad' | 'refused' | 'late' | 'waiting';

const PLACES = { kiruna: [20.225, 67.856], abroad: [13.4, 52.52] } as const;
const CODES = { refused: 1, late: 3 } as const;

/**
 * Lets the browser answer as a story wants it to, without asking anybody.
 * @returns what makes it the browser's own again: it is not only this story's
 */
export function answerPosition(position: Position): () => void {
  const { geolocation } = navigator;
  const { getCurrentPosition } = geolocation;
  geolocation.getCurrentPosition = (found, failed) => {
    if (position === 'waiting') return;
    if (position === 'refused' || position === 'late') {
      const code = CODES[position];
      failed?.({ code, message: '', PERMISSION_DENIED: 1, POSITION_UNAVAILABLE: 2, TIMEOUT: 3 });
      return;
    }
    const [longitude, latitude] = PLACES[position];
    found({ coords: { longitude, latitude } } as GeolocationPosition);
  };
  return () => (geolocation.getCurrentPosition = getCurrentPosition);
}
