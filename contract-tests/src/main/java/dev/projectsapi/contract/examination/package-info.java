/**
 * The examination of a client, in any language: a program is run against a server that misbehaves on purpose, case by case, and
 * judged by what it prints, how it ends and what it asked for. {@code docs/verify-your-client.md} says what the program has to do.
 */
@NullMarked
package dev.projectsapi.contract.examination;

import org.jspecify.annotations.NullMarked;
