import type { Quad } from 'n3';
import { describe, term, typed } from './statements.ts';

/** The checksum of a file, a thing of its own. */
export const checksumOf = (thing: string, sha256: string): readonly Quad[] =>
	describe(thing, [
		['rdf:type', term('spdx:Checksum')],
		['spdx:algorithm', term('spdx:checksumAlgorithm_sha256')],
		['spdx:checksumValue', typed(sha256, 'xsd:hexBinary')],
	]);
