/** How wide and how high a window is, CSS pixels. */
export type WindowSize = readonly [width: number, height: number];

/** Windows that a first screen is looked at in. */
export const WINDOWS: readonly WindowSize[] = [
	[320, 640],
	[360, 740],
	[390, 844],
	[768, 1024],
	[1024, 768],
	[1280, 720],
	[1440, 900],
	[1920, 1080],
];

/** From this width on a window is opened as a desk's, CSS pixels; below it as a phone's. */
const DESK_FROM = 768;
export const DESK_WINDOWS = WINDOWS.filter(([width]) => width >= DESK_FROM);
export const PHONE_WINDOWS = WINDOWS.filter(([width]) => width < DESK_FROM);

/** Widths that a whole page is looked at in, from head to foot, and their height: CSS pixels. */
export const PAGE_WIDTHS = [320, 360, 768, 1024, 1440, 1920] as const;
export const PAGE_HEIGHT = 900;
