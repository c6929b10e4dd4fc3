package dev.projectsapi.client;

import java.util.List;

/** Why a request is not sent: what the server would answer to it. */
record Refusal(String code, String message, List<FieldError> fieldErrors) {}
