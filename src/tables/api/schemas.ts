import type { z } from 'zod';
import { buying } from './buying.ts';
import { changes } from './changes.ts';
import { circles } from './circles.ts';
import { corrections } from './corrections.ts';
import { downloads } from './downloads.ts';
import { findings } from './findings.ts';
import { funds } from './funds.ts';
import { groups } from './groups.ts';
import { indexFile } from './index-file.ts';
import { indicator } from './indicator.ts';
import { models } from './models.ts';
import { municipalities } from './municipalities.ts';
import { need } from './need.ts';
import { neighbours } from './neighbours.ts';
import { otherLand } from './other-land.ts';
import { releases } from './releases.ts';
import { searchWords } from './search-words.ts';
import { similarity } from './similarity.ts';
import { topology } from './topology.ts';

/** Stands for every file of figures, which share one schema. */
const FIGURES = 'indicators/<id>.json';

/** The schema of every JSON file of the open API, by its path from the API's folder. */
export const API_SCHEMAS: ReadonlyMap<string, z.ZodType> = new Map<string, z.ZodType>([
	['index.json', indexFile],
	['municipalities.json', municipalities],
	[FIGURES, indicator],
	['funds.json', funds],
	['models.json', models],
	['buying.json', buying],
	['need.json', need],
	['findings.json', findings],
	['similarity.json', similarity],
	['groups.json', groups],
	['changes.json', changes],
	['corrections.json', corrections],
	['search-words.json', searchWords],
	['neighbours.json', neighbours],
	['circles.json', circles],
	['sweden.topo.json', topology],
	['other-land.json', otherLand],
	['downloads.json', downloads],
	['releases.json', releases],
]);

/** The schema of a file; undefined where it has none. */
export const schemaOf = (path: string): z.ZodType | undefined =>
	API_SCHEMAS.get(path.startsWith('indicators/') ? FIGURES : path);
