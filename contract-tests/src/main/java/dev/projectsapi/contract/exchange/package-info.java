/**
 * Requests as data, the raw-socket client that sends them, and the conformance check of every answer. Bytes are the truth here: what a
 * library would mend or hide (a duplicated header, a byte-order mark, a wrong length) is what a verifier looks for.
 */
@NullMarked
package dev.projectsapi.contract.exchange;

import org.jspecify.annotations.NullMarked;
