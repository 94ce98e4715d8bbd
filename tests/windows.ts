/** Windows that a first screen is looked at in: how wide and how high they are, CSS pixels. */
export const WINDOWS = [
	[320, 640],
	[360, 740],
	[390, 844],
	[768, 1024],
	[1024, 768],
	[1280, 720],
	[1440, 900],
	[1920, 1080],
] as const;

/** Widths that a whole page is looked at in, from head to foot, and their height: CSS pixels. */
export const PAGE_WIDTHS = [320, 360, 768, 1024, 1440, 1920] as const;
export const PAGE_HEIGHT = 900;
