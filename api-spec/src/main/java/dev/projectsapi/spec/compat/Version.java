package dev.projectsapi.spec.compat;

import dev.projectsapi.spec.ContractException;
import dev.projectsapi.spec.document.Document;
import java.math.BigInteger;
import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The version of a contract: three numbers, compared as numbers. */
public record Version(BigInteger major, BigInteger minor, BigInteger patch) implements Comparable<Version> {

    private static final Pattern FORM = Pattern.compile("(\\d+)\\.(\\d+)\\.(\\d+)");

    private static final Comparator<Version> ORDER =
            Comparator.comparing(Version::major).thenComparing(Version::minor).thenComparing(Version::patch);

    static Version of(Document document) {
        String version = document.root().at("info").text("version");
        Matcher numbers = FORM.matcher(version);
        if (!numbers.matches()) {
            throw new ContractException(document.file() + ": the version " + version + " is not as 2.0.0 is");
        }
        return new Version(
                new BigInteger(numbers.group(1)), new BigInteger(numbers.group(2)), new BigInteger(numbers.group(3)));
    }

    @Override
    public int compareTo(Version other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return major + "." + minor + "." + patch;
    }
}
