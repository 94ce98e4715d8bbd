/** What is said of a history that is no longer the one that stood. */
export const COUNTED_ANEW = 'the publisher has counted the history anew';

/**
 * Whether so many changed figures are a history counted anew, and not corrections of some of it: more than half.
 *
 * @param changed figures that are others now
 * @param all that they are some of
 */
export const isCountedAnew = (changed: number, all: number): boolean => changed > all / 2;
