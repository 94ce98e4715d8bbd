import { Refusal } from '../../run/refusal.ts';
import { isLoopback } from './manners.ts';
import type { Publisher } from './publisher.ts';
import { kolada } from './publishers/kolada.ts';
import { scb } from './publishers/scb.ts';
import { valmyndigheten } from './publishers/valmyndigheten.ts';

/** The publishers that we can ask, each made for an address: its own, or that of a test. */
const PUBLISHERS: readonly ((base?: string) => Publisher)[] = [kolada, scb, valmyndigheten];

/**
 * All publishers, at their own addresses, or at such as "kolada=http://127.0.0.1:8080/v3", with spaces
 * between: only servers on this machine can take a publisher's place.
 *
 * @throws Refusal for any other address
 */
export function publishersAt(servers = ''): Publisher[] {
	const given = new Map(
		servers
			.split(' ')
			.filter((one) => one !== '')
			.map((one): [string, string] => {
				const end = one.indexOf('=');
				const [id, address] = [one.slice(0, end), one.slice(end + 1)] as const;
				if (URL.canParse(address) && isLoopback(address)) return [id, address];
				throw new Refusal(`found the server "${one}", expected one on this machine`);
			}),
	);
	return PUBLISHERS.map((make) => make(given.get(make().id)));
}
