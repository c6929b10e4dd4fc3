package dev.projectsapi.client;

import java.io.Serializable;

/**
 * What is wrong with one parameter.
 *
 * @param fieldName the parameter's name, as it is written in the request
 * @param code says to a program what went wrong
 * @param message says to a person what to do next
 */
public record FieldError(String fieldName, String code, String message) implements Serializable {}
