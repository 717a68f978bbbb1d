import java.io.*;
import java.nio.charset.StandardCharsets;
import java.util.logging.LogManager;
import org.gephi.graph.api.*;
import org.gephi.io.importer.api.*;
import org.gephi.io.processor.plugin.DefaultProcessor;
import org.gephi.project.api.*;
import org.openide.util.Lookup;

/** Answers each path of a file that it reads with what Gephi finds there, as a line of JSON: java -cp gephi-toolkit.jar ReadGephi.java */
public class ReadGephi {
  public static void main(String[] args) throws Exception {
    PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
    System.setOut(System.err);
    LogManager.getLogManager().reset();
    BufferedReader paths = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    for (String path = paths.readLine(); path != null; path = paths.readLine()) {
      out.println(answer(path));
      out.flush();
    }
    System.exit(0);
  }

  private static CharSequence answer(String path) {
    ProjectController projects = Lookup.getDefault().lookup(ProjectController.class);
    projects.newProject();
    try {
      return found(path, projects.getCurrentWorkspace());
    } catch (Exception | StackOverflowError fault) {
      StringWriter trace = new StringWriter();
      fault.printStackTrace(new PrintWriter(trace));
      return "{\"error\":" + text(trace.toString()) + "}";
    } finally {
      projects.closeCurrentProject();
    }
  }

  private static StringBuilder found(String path, Workspace workspace) throws Exception {
    ImportController importer = Lookup.getDefault().lookup(ImportController.class);
    Container container = importer.importFile(new File(path));
    container.getLoader().setEdgesMergeStrategy(EdgeMergeStrategy.NO_MERGE);
    container.getLoader().setAutoScale(false);
    importer.process(container, new DefaultProcessor(), workspace);
    Graph graph = Lookup.getDefault().lookup(GraphController.class).getGraphModel(workspace).getGraph();
    StringBuilder json = new StringBuilder("{\"directed\":").append(graph.isDirected()).append(",\"nodes\":{");
    String comma = "";
    for (Node node : graph.getNodes()) {
      json.append(comma).append(text(node.getId().toString())).append(":{\"x\":").append(node.x()).append(",\"y\":").append(node.y());
      values(json, node);
      json.append("}");
      comma = ",";
    }
    json.append("},\"edges\":{");
    comma = "";
    for (Edge edge : graph.getEdges()) {
      json.append(comma).append(text(edge.getId().toString())).append(":{\"source\":").append(text(edge.getSource().getId().toString()));
      json.append(",\"target\":").append(text(edge.getTarget().getId().toString()));
      values(json, edge);
      json.append("}");
      comma = ",";
    }
    return json.append("}}");
  }

  private static void values(StringBuilder json, Element element) {
    if (element.getLabel() != null) json.append(",\"label\":").append(text(element.getLabel()));
    for (Column column : element.getAttributeColumns()) {
      Object value = element.getAttribute(column);
      if (column.isProperty() || value == null) continue;
      boolean plain = value instanceof Number || value instanceof Boolean;
      json.append(",").append(text(column.getTitle())).append(":").append(plain ? value.toString() : text(value.toString()));
    }
  }

  private static String text(String value) {
    StringBuilder quoted = new StringBuilder("\"");
    for (char each : value.toCharArray()) {
      if (each < ' ' || each == '"' || each == '\\' || Character.isSurrogate(each)) quoted.append(String.format("\\u%04x", (int) each));
      else quoted.append(each);
    }
    return quoted.append("\"").toString();
  }
}
