import type { ExplorerFacts } from './explorer-facts.ts';
import { unpackFacts, type PackedFacts } from './packed-facts.ts';
import { readFacts } from '../../steer/read-facts.ts';

/** The facts of an explorer. The codes of the municipalities are those of the shapes on its map. */
export const explorerFacts = (explorer: Element): ExplorerFacts =>
	unpackFacts(
		readFacts<PackedFacts>(explorer),
		[...explorer.querySelectorAll('.map-country [data-k]')].map(
			(shape) => shape.getAttribute('data-k') ?? '',
		),
	);
