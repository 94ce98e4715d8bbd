import { readFileSync } from 'node:fs';
import { frameOf, gridArcs, gridOver, polygonsOf } from '../../src/draw/map-grid.ts';
import { isMapTopology } from '../../src/draw/map-topology.ts';

/** Where the bare page is served, and its script. */
export const BARE = '/bare/';

/** How wide the country is drawn, in the units of its paths: so that the page has the 25 kB told below. */
const WIDTH = 500;

/**
 * The least that shows the map: its shapes drawn on the server in one of five classes, and a script that
 * tells what is pressed and turns the classes round. No fonts, legend, table, search or text: what our
 * pages take beyond it is what they add.
 *
 * Paths are written as the common libraries write them, in absolute whole numbers, not as our pages do
 * (docs/decisions/shapes-in-the-page.md). The budget was set against such a page of 25 kB with gzip (design
 * §10): a measure that shrank with our own paths would turn stricter the lighter they are written.
 *
 * @param folder of the built site, whose topology is drawn
 * @returns the files of the page by their address
 * @throws Error when the file of the topology is not one
 */
export function barePage(folder: string): ReadonlyMap<string, string> {
	const topology: unknown = JSON.parse(readFileSync(`${folder}/api/v1/sweden.topo.json`, 'utf8'));
	if (!isMapTopology(topology)) throw new Error(`${folder} holds no topology of the map`);
	const areas = topology.objects.municipalities.geometries;
	const grid = gridOver(frameOf(topology, areas), WIDTH);
	const arcs = gridArcs(topology, grid);
	const paths = areas.map((area, index) => {
		const rings = polygonsOf(area, arcs).flat();
		const path = rings.map((ring) => `M${ring.map(String).join('L')}Z`).join('');
		return `<path data-k="${area.id}" class="c${index % 5}" d="${path}"/>`;
	});
	const page = `<!doctype html><html lang="sv"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>290</title><link rel="icon" href="data:,"><style>svg{width:100%;stroke:#fff}.c0{fill:#cde}.c1{fill:#9bd}.c2{fill:#68b}.c3{fill:#468}.c4{fill:#235}</style><h1>290</h1><p id="said"></p><svg viewBox="0 0 ${grid.width} ${grid.height}">${paths.join('')}</svg><script type="module" src="${BARE}bare.js"></script></html>`;
	const script = `const paths = document.querySelectorAll('path');
let turn = 0;
document.querySelector('svg').addEventListener('click', (event) => {
	document.querySelector('#said').textContent = event.target.dataset.k ?? '';
	turn += 1;
	paths.forEach((path, index) => path.setAttribute('class', 'c' + ((index + turn) % 5)));
});
`;
	return new Map([
		[`${BARE}index.html`, page],
		[`${BARE}bare.js`, script],
	]);
}
