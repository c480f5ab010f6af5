/** The command line: a case in, advice out; rules checked and tested. The entry is {@link cz.opora.cli.Main}. */
@NullMarked
package cz.opora.cli;

import org.jspecify.annotations.NullMarked;
