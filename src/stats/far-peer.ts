/**
 * Whether the most alike of those with a known fund is still not much alike: not among the nearer half
 * of all others. A municipality drawn by lot would be as like as that, so that "most like" needs a
 * warning beside it.
 *
 * @param place its place in likeness, the most alike being 1
 * @param of how many others there are
 */
export const isFarPeer = (place: number, of: number): boolean => place > of / 2;
