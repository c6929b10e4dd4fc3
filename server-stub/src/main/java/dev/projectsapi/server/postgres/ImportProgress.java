package dev.projectsapi.server.postgres;

/** Is told how far an import is. */
public interface ImportProgress {
    /** Nobody wants to know. */
    ImportProgress SILENT = new ImportProgress() {
        @Override
        public void step(String name) {}

        @Override
        public void read(long records) {}
    };

    void step(String name);

    /** Called for each record. */
    void read(long records);
}
