/**
 * Answers as Valmyndigheten's server of result files does: a list of them with checksums, and an archive of
 * each. Keys are those of its own description of the documents; of its answers none has been seen whole.
 */
import { createHash } from 'node:crypto';
import type { ServerResponse } from 'node:http';
import { strToU8, zipSync } from 'fflate';
import type { HeldCount, Holdings } from './holdings.fixture.ts';

/** The document on the result in one municipality, as far as anything of it is read, and a little more. */
export const resultOf = (
	code: string,
	{ votes, entitled, counted, districts }: HeldCount,
	more: object = {},
): object => ({
	valtillfalle: 'Val_2026',
	valklass: 'ordinarie val',
	rakningstillfalle: 'slutlig',
	valtyp: 'KF',
	valdatum: '2026-09-13',
	tidigareValdatum: '2022-09-11',
	senasteUppdateringstid: '2026-09-25T11:49:47',
	antalUppdateringar: 8,
	valomrade: {
		namn: `Kommun ${code}`,
		kod: code,
		antalValdistriktRaknade: counted,
		antalValdistriktSomSkaRaknas: districts,
		lankTillProtokoll: null,
		totaltAntalRoster: votes,
		antalRostberattigade: entitled,
		antalRostberattigadeIRaknadeValdistrikt: entitled,
		valdeltagande: Math.round((1000 * votes) / entitled) / 10,
		rostfordelning: { rosterPaverkaMandat: { antalRoster: votes, partiRoster: [] } },
		mandatfordelning: null,
	},
	...more,
});

const made = new Map<string, Buffer>();

/** An archive with a document, one of its polling districts, and what stands for their signatures. */
export function archiveOf(code: string, result: object): Buffer {
	const text = JSON.stringify(result);
	const standing = made.get(code + text);
	if (standing !== undefined) return standing;
	const name = (kind: string): string => `Val_2026_slutlig_${kind}_${code}_KF`;
	const files = {
		[`${name('rostfordelning')}.json`]: strToU8('{"valdistrikt":[]}'),
		[`${name('rostfordelning')}_sign.sha256`]: strToU8('signature'),
		[`${name('mandatfordelning')}.json`]: strToU8(text),
		[`${name('mandatfordelning')}_sign.sha256`]: strToU8('signature'),
	};
	// The same bytes at any time, since the list has their checksum.
	const bytes = Buffer.from(zipSync(files, { mtime: '2026-09-25' }));
	made.set(code + text, bytes);
	return bytes;
}

export const md5Of = (bytes: Buffer): string => createHash('md5').update(bytes).digest('hex');

export const pathOf = (code: string): string => `s/kf/Val_2026_slutlig_${code}_KF.zip`;

export function answerValmyndigheten(
	{ counts }: Holdings,
	path: string,
	response: ServerResponse,
): void {
	if (path === '/val2026/index.md5') {
		const lines = [...counts].map(
			([code, own]) => `${md5Of(archiveOf(code, resultOf(code, own)))}  ./${pathOf(code)}`,
		);
		// The preliminary count and other elections stand in it too.
		const others = ['p/kf/Val_2026_preliminar_0114_KF', 's/rd/Val_2026_slutlig_00_RD'].map(
			(name) => `${'0'.repeat(32)}  ./${name}.zip`,
		);
		response.writeHead(200, { 'content-type': 'application/octet-stream' });
		response.end([...others, ...lines, ''].join('\n'));
		return;
	}
	const [, code = ''] = /_(\d{4})_KF\.zip$/.exec(path) ?? [];
	const own = counts.get(code);
	if (own === undefined) {
		response.writeHead(404, { 'content-type': 'text/html' }).end('<h1>404</h1>');
		return;
	}
	response.writeHead(200, { 'content-type': 'application/zip' });
	response.end(archiveOf(code, resultOf(code, own)));
}
