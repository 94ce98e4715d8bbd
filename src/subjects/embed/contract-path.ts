import { embedHeight, embedPath } from './embed-form.ts';

const EXAMPLE = { form: 'utfallskontrakt', terms: null } as const;

/** Address of the card of the worked example, in Swedish. */
export const CONTRACT_CARD = embedPath(EXAMPLE);

/** Pixels that hold the card at every width from 320 to 1200. */
export const CONTRACT_HEIGHT = embedHeight(EXAMPLE);
