/**
 * What every page with an explorer needs as soon as a reader comes near: one file instead of one for
 * each part. Parts further down (table, scatter), other views (circles) and the search come when they
 * are wanted.
 */
import './indicator-explorer.ts';
import './choropleth-map.ts';
import './histogram-legend.ts';
import '../../steer/number/number-press.ts';
import '../../steer/options-popup.ts';
import './year-control.ts';
