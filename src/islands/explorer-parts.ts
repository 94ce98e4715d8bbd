/**
 * What every page with an explorer needs as soon as a reader comes near: one file instead of one for
 * each part. Parts further down (table, scatter) and other views (circles) come when they are wanted.
 */
import './explorer.ts';
import './choropleth-map.ts';
import './histogram-legend.ts';
import './municipality-search.ts';
import './year-control.ts';
