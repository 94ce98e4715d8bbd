/** How a publisher's server is asked. */
export interface Manners {
	/** Who we are, in every request. */
	readonly userAgent: string;
	/** Requests in a second at most, for each publisher. */
	readonly perSecond: number;
	/** Milliseconds that one request may take, body included. */
	readonly timeout: number;
	/** Times that a request is sent again where the server may answer it the next time. */
	readonly retries: number;
	/** The same while no server at all has answered anything: then it is the network that is away. */
	readonly retriesUnanswered: number;
	/** Milliseconds before the second try; doubled before each that follows, and up to doubled by chance. */
	readonly backOff: number;
	/** Bytes of a body at most. */
	readonly largest: number;
	/** Milliseconds that a server may ask us to wait (`Retry-After`); past that we give up. */
	readonly longestWait: number;
}

/**
 * Who we are, as a server's log has it, and where we are found: where the site is published and whom to write
 * to, as far as the settings of the build name them.
 */
export function userAgentOf({
	SITE_URL: url,
	SITE_CONTACT: contact,
}: Readonly<Record<string, string | undefined>>): string {
	const found = [...(url ? [`+${url}`] : []), ...(contact ? [contact] : [])];
	const what = ['data collection for a public map of Swedish municipalities', ...found];
	return `Utmaningskartan/0.1 (${what.join('; ')})`;
}

/**
 * Kolada states no limit and its own clients keep to five a second; SCB allows 30 in ten seconds
 * (its `/config`, recorded 2025-10 and 2026-06). Two and a half a second is below both; where SCB's `/config` comes
 * to allow fewer, collecting stops and says so.
 *
 * Valmyndigheten states none either; its files are many and small, and asked for one after the other.
 *
 * The largest answer that any can give is below 32 MB: 5,000 rows of Kolada's are under one, 150,000 cells
 * of SCB's about two, and the files of the whole country's election to the Riksdag 24 (2026).
 */
export const MANNERS: Manners = {
	userAgent: userAgentOf(process.env),
	perSecond: 2.5,
	timeout: 60_000,
	retries: 5,
	retriesUnanswered: 2,
	backOff: 1_000,
	largest: 32e6,
	longestWait: 10 * 60_000,
};

/** A server on this very machine, as a test has it, is no one's to be spared. */
export const isLoopback = (address: string): boolean =>
	['127.0.0.1', 'localhost', '[::1]'].includes(new URL(address).hostname);
