"""How a notebook is stored: the same bytes for the same outputs, whoever executed it where and when.

Configuration of nbconvert, which runs it as Python.
"""

from nbconvert.preprocessors import Preprocessor

KERNEL = {"display_name": "Follow-up forecast (Java)", "language": "java", "name": "followup-forecast"}
LANGUAGE = {
    "codemirror_mode": "java",
    "file_extension": ".jshell",
    "mimetype": "text/x-java-source",
    "name": "java",
    "pygments_lexer": "java",
}


class StoredForm(Preprocessor):
    """Drops what says when, where and by which program a notebook was executed, and numbers its cells."""

    def preprocess(self, notebook, resources):
        notebook.metadata = {"kernelspec": KERNEL, "language_info": LANGUAGE}
        notebook.nbformat, notebook.nbformat_minor = 4, 5
        executed = 0
        for number, cell in enumerate(notebook.cells, 1):
            cell.id = f"cell-{number:02}"
            cell.metadata = {}
            if cell.cell_type == "code":
                executed += 1
                cell.execution_count = executed
                cell.outputs = joined(cell.outputs)
                for output in cell.outputs:
                    output.pop("transient", None)
                    if "execution_count" in output:
                        output.execution_count = executed
        return notebook, resources


def joined(outputs):
    """Printed text comes in as many pieces as chance has it."""
    whole = []
    for output in outputs:
        before = whole[-1] if whole else None
        if before and output.output_type == "stream" == before.output_type and output.name == before.name:
            before.text += output.text
        else:
            whole.append(output)
    return whole


c = get_config()  # noqa: F821 (nbconvert puts it there)
c.NotebookExporter.preprocessors = [StoredForm]
c.ExecutePreprocessor.record_timing = False
# Seconds: on a free machine a start takes two, a cell less than one.
c.ExecutePreprocessor.startup_timeout = 120
c.ExecutePreprocessor.timeout = 120
