/** Fact classes of a made-up screener, as such classes are often written: mutable, primitive, stringly. */
package screener;
