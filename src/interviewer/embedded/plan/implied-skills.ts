/**
 * Skills that nobody can have without another one. A resume that names the first need not name the second, so asking
 * whether it is missing would be beside the point. Names as in the list of skills.
 */
export const IMPLIED_SKILLS: Readonly<Record<string, readonly string[]>> = {
  JavaScript: [
    "TypeScript",
    "React",
    "Angular",
    "Vue.js",
    "Svelte",
    "Node.js",
    "Next.js",
    "Express",
    "jQuery",
  ],
  HTML: ["React", "Angular", "Vue.js", "Svelte", "Next.js"],
  CSS: ["Sass", "Tailwind CSS", "Bootstrap"],
  SQL: ["PostgreSQL", "MySQL", "MariaDB", "SQLite", "Oracle", "SQL Server", "Snowflake", "BigQuery"],
  Python: ["Django", "Flask", "FastAPI", "pandas", "NumPy", "PyTorch", "scikit-learn"],
  Java: ["Spring", "Spring Boot", "Hibernate"],
  Docker: ["Kubernetes"],
  Git: ["GitHub", "GitLab"],
  "Machine Learning": ["PyTorch", "TensorFlow", "scikit-learn"],
};
