/**
 * A server that keeps every rule, written from {@code docs/contract-rules.md} alone: it shares no code with the server-stub and none with
 * the verifier, so that neither can hide the other's mistakes. And servers that keep the rules in an unusual way.
 */
@NullMarked
package dev.projectsapi.contract.honest;

import org.jspecify.annotations.NullMarked;
